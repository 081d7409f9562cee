### Waar iets staat of komt: een bol van de kaart, een andere gemeente, of een plek zoals iemand ze typt.

place-municipality = Gemeente
place-placeholder = Typ een gemeente, dorp of postcode
place-as-region = “{ $name }” als regio
place-as-elsewhere = “{ $name }” als plek elders
place-as-by-hand = “{ $name }” als plek buiten de lijst
place-via-place = daar ligt { $place }
place-via-former = vroeger { $name }
place-via-postcode = postcode { $postcode }
place-via-other-town = postcode { $postcode }, niet { $town }
place-country-be = België
place-country-nl = Nederland
