{
  "schema_version": 1,
  "tool": {
    "name": "metalint",
    "version": "VERSION"
  },
  "lang": "ru",
  "summary": {
    "files": 3,
    "findings": 7,
    "errors": 3,
    "warnings": 2,
    "infos": 1,
    "fixable": 4
  },
  "findings": [
    {
      "code": "STR001",
      "name": "invalid-syntax",
      "severity": "error",
      "confidence": "high",
      "path": "broken: a, b.yaml",
      "pointer": "",
      "start": {
        "line": 1,
        "column": 8
      },
      "end": {
        "line": 1,
        "column": 9
      },
      "text": "\"",
      "message": "Кавычка, которая открывается здесь, нигде не закрыта.",
      "message_id": "unclosed-quote",
      "params": {},
      "lang": "ru",
      "url": "https://metalint.readthedocs.io/ru/rules/STR001/",
      "fingerprint": "2469e9336d00e103770060e2779bac61",
      "fix": null,
      "suppressed": false
    },
    {
      "code": "CHR001",
      "name": "mixed-script-word",
      "severity": "error",
      "confidence": "high",
      "path": "выпуск 3/статья 100%.yaml",
      "pointer": "/title/en",
      "start": {
        "line": 2,
        "column": 20
      },
      "end": {
        "line": 2,
        "column": 26
      },
      "text": "аsthma",
      "message": "В слове «аsthma» смешаны кириллица и латиница; должно быть «asthma».",
      "message_id": "repairable",
      "params": {
        "word": "аsthma",
        "repaired": "asthma"
      },
      "lang": "ru",
      "url": "https://metalint.readthedocs.io/ru/rules/CHR001/",
      "fingerprint": "8e3a840de152f72d246e20ded457ad8a",
      "fix": {
        "safe": true,
        "edits": [
          {
            "start": {
              "line": 2,
              "column": 20
            },
            "end": {
              "line": 2,
              "column": 26
            },
            "replacement": "asthma"
          }
        ],
        "title": "Написать «asthma» буквами одного алфавита"
      },
      "suppressed": false
    },
    {
      "code": "TIT002",
      "name": "title-final-period",
      "severity": "warning",
      "confidence": "high",
      "path": "выпуск 3/статья 100%.yaml",
      "pointer": "/title/en",
      "start": {
        "line": 2,
        "column": 26
      },
      "end": {
        "line": 2,
        "column": 27
      },
      "text": ".",
      "message": "В конце названия стоит точка.",
      "message_id": "period",
      "params": {},
      "lang": "ru",
      "url": "https://metalint.readthedocs.io/ru/rules/TIT002/",
      "fingerprint": "f27598b771110bf4299a57b8c6f23813",
      "fix": {
        "safe": true,
        "edits": [
          {
            "start": {
              "line": 2,
              "column": 26
            },
            "end": {
              "line": 2,
              "column": 27
            },
            "replacement": ""
          }
        ],
        "title": "Удалить точку"
      },
      "suppressed": true
    },
    {
      "code": "TIT002",
      "name": "title-final-period",
      "severity": "warning",
      "confidence": "high",
      "path": "выпуск 3/статья 100%.yaml",
      "pointer": "/title/ru",
      "start": {
        "line": 3,
        "column": 20
      },
      "end": {
        "line": 3,
        "column": 21
      },
      "text": ".",
      "message": "В конце названия стоит точка.",
      "message_id": "period",
      "params": {},
      "lang": "ru",
      "url": "https://metalint.readthedocs.io/ru/rules/TIT002/",
      "fingerprint": "2004caae151d688777d8a3df1f3e5039",
      "fix": {
        "safe": true,
        "edits": [
          {
            "start": {
              "line": 3,
              "column": 20
            },
            "end": {
              "line": 3,
              "column": 21
            },
            "replacement": ""
          }
        ],
        "title": "Удалить точку"
      },
      "suppressed": false
    },
    {
      "code": "STR004",
      "name": "unknown-key",
      "severity": "warning",
      "confidence": "high",
      "path": "выпуск 3/статья 100%.yaml",
      "pointer": "/autors",
      "start": {
        "line": 4,
        "column": 1
      },
      "end": {
        "line": 4,
        "column": 7
      },
      "text": "autors",
      "message": "Поля «autors» нет; возможно, имелось в виду «authors»?",
      "message_id": "unknown-near",
      "params": {
        "key": "autors",
        "suggestion": "authors"
      },
      "lang": "ru",
      "url": "https://metalint.readthedocs.io/ru/rules/STR004/",
      "fingerprint": "67ab6f809017d3a204fde70c9be978a9",
      "fix": {
        "safe": false,
        "edits": [
          {
            "start": {
              "line": 4,
              "column": 1
            },
            "end": {
              "line": 4,
              "column": 7
            },
            "replacement": "authors"
          }
        ],
        "title": "Написать «authors»"
      },
      "suppressed": false
    },
    {
      "code": "CHR001",
      "name": "mixed-script-word",
      "severity": "error",
      "confidence": "high",
      "path": "выпуск 3/статья 100%.yaml",
      "pointer": "/keywords/en/1",
      "start": {
        "line": 5,
        "column": 25
      },
      "end": {
        "line": 5,
        "column": 34
      },
      "text": "TREАTMENT",
      "message": "В слове «TREАTMENT» смешаны кириллица и латиница; должно быть «TREATMENT».",
      "message_id": "repairable",
      "params": {
        "word": "TREАTMENT",
        "repaired": "TREATMENT"
      },
      "lang": "ru",
      "url": "https://metalint.readthedocs.io/ru/rules/CHR001/",
      "fingerprint": "09d779fbf5111d736fcadf4a2191d567",
      "fix": {
        "safe": true,
        "edits": [
          {
            "start": {
              "line": 5,
              "column": 25
            },
            "end": {
              "line": 5,
              "column": 34
            },
            "replacement": "TREATMENT"
          }
        ],
        "title": "Написать «TREATMENT» буквами одного алфавита"
      },
      "suppressed": false
    },
    {
      "code": "STR008",
      "name": "legacy-language-code",
      "severity": "info",
      "confidence": "high",
      "path": "выпуск 3/статья 100%.yaml",
      "pointer": "/abstract/ru",
      "start": {
        "line": 6,
        "column": 42
      },
      "end": {
        "line": 6,
        "column": 44
      },
      "text": "RU",
      "message": "Код языка записан как «RU», а в этом формате нужен «ru».",
      "message_id": "legacy",
      "params": {
        "key": "RU",
        "code": "ru"
      },
      "lang": "ru",
      "url": "https://metalint.readthedocs.io/ru/rules/STR008/",
      "fingerprint": "10d2e003d7c91f247467e7fb1c7dda2e",
      "fix": {
        "safe": true,
        "edits": [
          {
            "start": {
              "line": 6,
              "column": 42
            },
            "end": {
              "line": 6,
              "column": 44
            },
            "replacement": "ru"
          }
        ],
        "title": "Написать «ru»"
      },
      "suppressed": false
    }
  ],
  "failures": [
    {
      "message_id": "missing",
      "params": {
        "path": "nowhere.yaml"
      },
      "message": "nowhere.yaml: нет такого файла или папки. Проверьте путь."
    }
  ]
}
