[
  {
    "type": "issue",
    "check_name": "metalint",
    "description": "nowhere.yaml: нет такого файла или папки. Проверьте путь.",
    "categories": [
      "Bug Risk"
    ],
    "severity": "critical",
    "fingerprint": "cab2880ed1f3d1bce9a59d57d8222387",
    "location": {
      "path": ".",
      "positions": {
        "begin": {
          "line": 1,
          "column": 1
        },
        "end": {
          "line": 1,
          "column": 1
        }
      }
    }
  },
  {
    "type": "issue",
    "check_name": "STR001",
    "description": "STR001: Кавычка, которая открывается здесь, нигде не закрыта. Закройте её; кавычку внутри текста пишите как \\\" или ставьте «ёлочки».",
    "categories": [
      "Style"
    ],
    "severity": "major",
    "fingerprint": "2469e9336d00e103770060e2779bac61",
    "location": {
      "path": "broken: a, b.yaml",
      "positions": {
        "begin": {
          "line": 1,
          "column": 8
        },
        "end": {
          "line": 1,
          "column": 9
        }
      }
    }
  },
  {
    "type": "issue",
    "check_name": "CHR001",
    "description": "CHR001: В слове «аsthma» смешаны кириллица и латиница; должно быть «asthma». Наберите слово заново буквами одного алфавита.",
    "categories": [
      "Style"
    ],
    "severity": "major",
    "fingerprint": "8e3a840de152f72d246e20ded457ad8a",
    "location": {
      "path": "выпуск 3/статья 100%.yaml",
      "positions": {
        "begin": {
          "line": 2,
          "column": 20
        },
        "end": {
          "line": 2,
          "column": 26
        }
      }
    }
  },
  {
    "type": "issue",
    "check_name": "TIT002",
    "description": "TIT002: В конце названия стоит точка. Удалите.",
    "categories": [
      "Style"
    ],
    "severity": "minor",
    "fingerprint": "2004caae151d688777d8a3df1f3e5039",
    "location": {
      "path": "выпуск 3/статья 100%.yaml",
      "positions": {
        "begin": {
          "line": 3,
          "column": 20
        },
        "end": {
          "line": 3,
          "column": 21
        }
      }
    }
  },
  {
    "type": "issue",
    "check_name": "STR004",
    "description": "STR004: Поля «autors» нет; возможно, имелось в виду «authors»? Исправьте ключ.",
    "categories": [
      "Style"
    ],
    "severity": "minor",
    "fingerprint": "67ab6f809017d3a204fde70c9be978a9",
    "location": {
      "path": "выпуск 3/статья 100%.yaml",
      "positions": {
        "begin": {
          "line": 4,
          "column": 1
        },
        "end": {
          "line": 4,
          "column": 7
        }
      }
    }
  },
  {
    "type": "issue",
    "check_name": "CHR001",
    "description": "CHR001: В слове «TREАTMENT» смешаны кириллица и латиница; должно быть «TREATMENT». Наберите слово заново буквами одного алфавита.",
    "categories": [
      "Style"
    ],
    "severity": "major",
    "fingerprint": "09d779fbf5111d736fcadf4a2191d567",
    "location": {
      "path": "выпуск 3/статья 100%.yaml",
      "positions": {
        "begin": {
          "line": 5,
          "column": 25
        },
        "end": {
          "line": 5,
          "column": 34
        }
      }
    }
  },
  {
    "type": "issue",
    "check_name": "STR008",
    "description": "STR008: Код языка записан как «RU», а в этом формате нужен «ru». Напишите «ru».",
    "categories": [
      "Style"
    ],
    "severity": "info",
    "fingerprint": "10d2e003d7c91f247467e7fb1c7dda2e",
    "location": {
      "path": "выпуск 3/статья 100%.yaml",
      "positions": {
        "begin": {
          "line": 6,
          "column": 42
        },
        "end": {
          "line": 6,
          "column": 44
        }
      }
    }
  }
]
