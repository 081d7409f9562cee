### Het programma zonder venster: bondgenoot-cli.
