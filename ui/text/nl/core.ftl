### Woorden van de kern: fouten, namen van stappen, namen die het programma zelf geeft.

project-copy = { $number ->
        [1] { $name } (kopie)
       *[other] { $name } (kopie { $number })
    }
