::error title=metalint::nowhere.yaml: нет такого файла или папки. Проверьте путь.
::error title=STR001 invalid-syntax,file=broken%3A a%2C b.yaml,line=1,endLine=1,col=8,endColumn=9::Кавычка, которая открывается здесь, нигде не закрыта. Закройте её; кавычку внутри текста пишите как \" или ставьте «ёлочки».
::error title=CHR001 mixed-script-word,file=выпуск 3/статья 100%25.yaml,line=2,endLine=2,col=20,endColumn=26::В слове «аsthma» смешаны кириллица и латиница; должно быть «asthma». Наберите слово заново буквами одного алфавита.
::warning title=TIT002 title-final-period,file=выпуск 3/статья 100%25.yaml,line=3,endLine=3,col=20,endColumn=21::В конце названия стоит точка. Удалите.
::warning title=STR004 unknown-key,file=выпуск 3/статья 100%25.yaml,line=4,endLine=4,col=1,endColumn=7::Поля «autors» нет; возможно, имелось в виду «authors»? Исправьте ключ.
::error title=CHR001 mixed-script-word,file=выпуск 3/статья 100%25.yaml,line=5,endLine=5,col=25,endColumn=34::В слове «TREАTMENT» смешаны кириллица и латиница; должно быть «TREATMENT». Наберите слово заново буквами одного алфавита.
::notice title=STR008 legacy-language-code,file=выпуск 3/статья 100%25.yaml,line=6,endLine=6,col=42,endColumn=44::Код языка записан как «RU», а в этом формате нужен «ru». Напишите «ru».
