<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="metalint" tests="9" failures="5" errors="1">
  <testsuite name="выпуск 3/статья 100%.yaml" tests="6" failures="4" errors="0">
    <testcase name="CHR001 mixed-script-word (2:20)" classname="выпуск 3/статья 100%">
      <failure type="error" message="В слове «аsthma» смешаны кириллица и латиница; должно быть «asthma».">выпуск 3/статья 100%.yaml:2:20
В слове «аsthma» смешаны кириллица и латиница; должно быть «asthma». Наберите слово заново буквами одного алфавита.
https://metalint.readthedocs.io/ru/rules/CHR001/</failure>
    </testcase>
    <testcase name="TIT002 title-final-period (2:26)" classname="выпуск 3/статья 100%">
      <skipped message="В конце названия стоит точка." />
    </testcase>
    <testcase name="TIT002 title-final-period (3:20)" classname="выпуск 3/статья 100%">
      <failure type="warning" message="В конце названия стоит точка.">выпуск 3/статья 100%.yaml:3:20
В конце названия стоит точка. Удалите.
https://metalint.readthedocs.io/ru/rules/TIT002/</failure>
    </testcase>
    <testcase name="STR004 unknown-key (4:1)" classname="выпуск 3/статья 100%">
      <failure type="warning" message="Поля «autors» нет; возможно, имелось в виду «authors»?">выпуск 3/статья 100%.yaml:4:1
Поля «autors» нет; возможно, имелось в виду «authors»? Исправьте ключ.
https://metalint.readthedocs.io/ru/rules/STR004/</failure>
    </testcase>
    <testcase name="CHR001 mixed-script-word (5:25)" classname="выпуск 3/статья 100%">
      <failure type="error" message="В слове «TREАTMENT» смешаны кириллица и латиница; должно быть «TREATMENT».">выпуск 3/статья 100%.yaml:5:25
В слове «TREАTMENT» смешаны кириллица и латиница; должно быть «TREATMENT». Наберите слово заново буквами одного алфавита.
https://metalint.readthedocs.io/ru/rules/CHR001/</failure>
    </testcase>
    <testcase name="STR008 legacy-language-code (6:42)" classname="выпуск 3/статья 100%">
      <system-out>выпуск 3/статья 100%.yaml:6:42
Код языка записан как «RU», а в этом формате нужен «ru». Напишите «ru».
https://metalint.readthedocs.io/ru/rules/STR008/</system-out>
    </testcase>
  </testsuite>
  <testsuite name="clean.yaml" tests="1" failures="0" errors="0">
    <testcase name="metalint" classname="clean" />
  </testsuite>
  <testsuite name="broken: a, b.yaml" tests="1" failures="1" errors="0">
    <testcase name="STR001 invalid-syntax (1:8)" classname="broken: a, b">
      <failure type="error" message="Кавычка, которая открывается здесь, нигде не закрыта.">broken: a, b.yaml:1:8
Кавычка, которая открывается здесь, нигде не закрыта. Закройте её; кавычку внутри текста пишите как \" или ставьте «ёлочки».
https://metalint.readthedocs.io/ru/rules/STR001/</failure>
    </testcase>
  </testsuite>
  <testsuite name="metalint" tests="1" failures="0" errors="1">
    <testcase name="nowhere.yaml: нет такого файла или папки. Проверьте путь." classname="metalint">
      <error type="missing" message="nowhere.yaml: нет такого файла или папки. Проверьте путь." />
    </testcase>
  </testsuite>
</testsuites>
