{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": {
        "driver": {
          "name": "metalint",
          "semanticVersion": "VERSION",
          "informationUri": "https://metalint.readthedocs.io/",
          "language": "ru",
          "rules": [
            {
              "id": "CHR001",
              "name": "mixed-script-word",
              "shortDescription": {
                "text": "В одном слове смешаны похожие русские и латинские буквы."
              },
              "fullDescription": {
                "text": "В одном слове смешаны похожие русские и латинские буквы. Слово выглядит правильно, но поиск его не находит; в имени автора такая буква рвёт связь с профилем, в идентификаторе — саму ссылку."
              },
              "help": {
                "text": "В одном слове смешаны похожие русские и латинские буквы.\n\nПочему это важно: Слово выглядит правильно, но поиск его не находит; в имени автора такая буква рвёт связь с профилем, в идентификаторе — саму ссылку.\n\nЧто делать:\n\n- В слове «…» смешаны кириллица и латиница; должно быть «…». Наберите слово заново буквами одного алфавита.\n- В слове «…» смешаны кириллица и латиница. Наберите слово заново буквами одного алфавита.\n- В «…» смешаны кириллица и латиница; похоже, пропущен пробел. Разделите два слова.\n- В «…» смешаны кириллица и латиница, как бывает в формулах и старой орфографии. Если так и задумано, оставьте как есть.\n\nНа чём основано:\n\n- Unicode Technical Standard #39 https://www.unicode.org/reports/tr39/\n\nhttps://metalint.readthedocs.io/ru/rules/CHR001/",
                "markdown": "В одном слове смешаны похожие русские и латинские буквы.\n\n**Почему это важно:** Слово выглядит правильно, но поиск его не находит; в имени автора такая буква рвёт связь с профилем, в идентификаторе — саму ссылку.\n\n**Что делать:**\n\n- В слове «…» смешаны кириллица и латиница; должно быть «…». Наберите слово заново буквами одного алфавита.\n- В слове «…» смешаны кириллица и латиница. Наберите слово заново буквами одного алфавита.\n- В «…» смешаны кириллица и латиница; похоже, пропущен пробел. Разделите два слова.\n- В «…» смешаны кириллица и латиница, как бывает в формулах и старой орфографии. Если так и задумано, оставьте как есть.\n\n**На чём основано:**\n\n- Unicode Technical Standard #39 https://www.unicode.org/reports/tr39/\n\nhttps://metalint.readthedocs.io/ru/rules/CHR001/"
              },
              "helpUri": "https://metalint.readthedocs.io/ru/rules/CHR001/",
              "defaultConfiguration": {
                "level": "error"
              },
              "properties": {
                "tags": [
                  "CHR"
                ],
                "precision": "high",
                "problem.severity": "error"
              }
            },
            {
              "id": "STR001",
              "name": "invalid-syntax",
              "shortDescription": {
                "text": "Файл не читается: нарушен синтаксис."
              },
              "fullDescription": {
                "text": "Файл не читается: нарушен синтаксис. Файл, который не разбирается, нельзя ни проверить, ни опубликовать, ни отправить в базы данных."
              },
              "help": {
                "text": "Файл не читается: нарушен синтаксис.\n\nПочему это важно: Файл, который не разбирается, нельзя ни проверить, ни опубликовать, ни отправить в базы данных.\n\nЧто делать:\n\n- Файл пуст. Заполните его или начните с команды «metalint convert».\n- Здесь стоит двоеточие внутри текста без кавычек. Заключите весь текст в двойные кавычки.\n- Здесь стоит табуляция; в YAML отступ делают пробелами. Замените табуляцию пробелами.\n- Кавычка, которая открывается здесь, нигде не закрыта. Закройте её; кавычку внутри текста пишите как \\\" или ставьте «ёлочки».\n- Перед этим местом нужна запятая или закрывающая скобка. Закройте скобку или заключите текст в двойные кавычки.\n- Сбит отступ, или текст продолжается после закрывающей кавычки. Ключам одного уровня дайте одинаковый отступ; текст, в котором есть кавычки, заключите в кавычки целиком.\n- Перед этим местом стоит ключ без двоеточия. Пишите «ключ: значение».\n- Текст без кавычек не может начинаться с этого символа. Заключите весь текст в двойные кавычки.\n- В этом тексте в кавычках стоит неизвестная последовательность с обратной косой чертой. Удвойте обратную косую черту или возьмите текст в одинарные кавычки.\n- Здесь стоит управляющий символ; YAML их не допускает. Удалите этот символ.\n- Псевдоним *… ни на что не указывает. Если звёздочка относится к тексту, заключите его в кавычки.\n- Здесь вложенность списков и ключей больше допустимой (наибольшая: …). Ни одной статье это не нужно; проверьте, не осталась ли где-то открытой скобка.\n- Файл разворачивается слишком сильно (наибольшее число значений: …). Ни одной статье это не нужно; уберите псевдонимы.\n- Здесь нарушен синтаксис TOML. Возьмите тексты в кавычки и пишите «ключ = значение», по одному в строке.\n- В файле нет метаданных (front matter) между двумя строками из трёх дефисов, первая из которых открывает файл. Запишите метаданные в YAML между двумя строками из трёх дефисов.\n- Эта запись BibTeX повреждена: не хватает фигурной скобки, запятой или знака равенства. Пишите имя поля, знак равенства и текст в фигурных скобках; закройте каждую скобку.\n- Здесь нарушен синтаксис XML: тег не закрыт или стоит недопустимый знак. Закройте тег, а в тексте вместо & пишите &amp;, вместо < — &lt;.\n- Страница не описывает статью: на ней нет ни метатегов статьи, ни её текста. Сохраните страницу самой статьи в формате HTML.\n- В файле объявлены собственные сущности (entities); metalint их не читает. Замените каждую сущность её текстом и удалите объявления.\n\nНа чём основано:\n\n- YAML 1.2.2 https://yaml.org/spec/1.2.2/\n- RFC 8259 https://www.rfc-editor.org/rfc/rfc8259\n- TOML 1.0 https://toml.io/en/v1.0.0\n- XML 1.0 https://www.w3.org/TR/xml/\n\nhttps://metalint.readthedocs.io/ru/rules/STR001/",
                "markdown": "Файл не читается: нарушен синтаксис.\n\n**Почему это важно:** Файл, который не разбирается, нельзя ни проверить, ни опубликовать, ни отправить в базы данных.\n\n**Что делать:**\n\n- Файл пуст. Заполните его или начните с команды «metalint convert».\n- Здесь стоит двоеточие внутри текста без кавычек. Заключите весь текст в двойные кавычки.\n- Здесь стоит табуляция; в YAML отступ делают пробелами. Замените табуляцию пробелами.\n- Кавычка, которая открывается здесь, нигде не закрыта. Закройте её; кавычку внутри текста пишите как \\\\&quot; или ставьте «ёлочки».\n- Перед этим местом нужна запятая или закрывающая скобка. Закройте скобку или заключите текст в двойные кавычки.\n- Сбит отступ, или текст продолжается после закрывающей кавычки. Ключам одного уровня дайте одинаковый отступ; текст, в котором есть кавычки, заключите в кавычки целиком.\n- Перед этим местом стоит ключ без двоеточия. Пишите «ключ: значение».\n- Текст без кавычек не может начинаться с этого символа. Заключите весь текст в двойные кавычки.\n- В этом тексте в кавычках стоит неизвестная последовательность с обратной косой чертой. Удвойте обратную косую черту или возьмите текст в одинарные кавычки.\n- Здесь стоит управляющий символ; YAML их не допускает. Удалите этот символ.\n- Псевдоним \\*… ни на что не указывает. Если звёздочка относится к тексту, заключите его в кавычки.\n- Здесь вложенность списков и ключей больше допустимой \\(наибольшая: …\\). Ни одной статье это не нужно; проверьте, не осталась ли где-то открытой скобка.\n- Файл разворачивается слишком сильно \\(наибольшее число значений: …\\). Ни одной статье это не нужно; уберите псевдонимы.\n- Здесь нарушен синтаксис TOML. Возьмите тексты в кавычки и пишите «ключ = значение», по одному в строке.\n- В файле нет метаданных \\(front matter\\) между двумя строками из трёх дефисов, первая из которых открывает файл. Запишите метаданные в YAML между двумя строками из трёх дефисов.\n- Эта запись BibTeX повреждена: не хватает фигурной скобки, запятой или знака равенства. Пишите имя поля, знак равенства и текст в фигурных скобках; закройте каждую скобку.\n- Здесь нарушен синтаксис XML: тег не закрыт или стоит недопустимый знак. Закройте тег, а в тексте вместо &amp; пишите &amp;amp;, вместо &lt; — &amp;lt;.\n- Страница не описывает статью: на ней нет ни метатегов статьи, ни её текста. Сохраните страницу самой статьи в формате HTML.\n- В файле объявлены собственные сущности \\(entities\\); metalint их не читает. Замените каждую сущность её текстом и удалите объявления.\n\n**На чём основано:**\n\n- YAML 1.2.2 https://yaml.org/spec/1.2.2/\n- RFC 8259 https://www.rfc-editor.org/rfc/rfc8259\n- TOML 1.0 https://toml.io/en/v1.0.0\n- XML 1.0 https://www.w3.org/TR/xml/\n\nhttps://metalint.readthedocs.io/ru/rules/STR001/"
              },
              "helpUri": "https://metalint.readthedocs.io/ru/rules/STR001/",
              "defaultConfiguration": {
                "level": "error"
              },
              "properties": {
                "tags": [
                  "STR"
                ],
                "precision": "high",
                "problem.severity": "error"
              }
            },
            {
              "id": "STR004",
              "name": "unknown-key",
              "shortDescription": {
                "text": "Такого поля в формате нет."
              },
              "fullDescription": {
                "text": "Такого поля в формате нет. То, что стоит под неизвестным ключом, не проверяется и не публикуется."
              },
              "help": {
                "text": "Такого поля в формате нет.\n\nПочему это важно: То, что стоит под неизвестным ключом, не проверяется и не публикуется.\n\nЧто делать:\n\n- Поля «…» нет. То, чего нет в формате, храните под ключом «extra».\n- Поля «…» нет; возможно, имелось в виду «…»? Исправьте ключ.\n- «…» — не код языка. Пользуйтесь кодами ISO 639-1: ru, en, kk.\n\nНа чём основано:\n\n- article.yaml, format 1\n- ISO 639-1\n\nhttps://metalint.readthedocs.io/ru/rules/STR004/",
                "markdown": "Такого поля в формате нет.\n\n**Почему это важно:** То, что стоит под неизвестным ключом, не проверяется и не публикуется.\n\n**Что делать:**\n\n- Поля «…» нет. То, чего нет в формате, храните под ключом «extra».\n- Поля «…» нет; возможно, имелось в виду «…»? Исправьте ключ.\n- «…» — не код языка. Пользуйтесь кодами ISO 639-1: ru, en, kk.\n\n**На чём основано:**\n\n- article.yaml, format 1\n- ISO 639-1\n\nhttps://metalint.readthedocs.io/ru/rules/STR004/"
              },
              "helpUri": "https://metalint.readthedocs.io/ru/rules/STR004/",
              "defaultConfiguration": {
                "level": "warning"
              },
              "properties": {
                "tags": [
                  "STR"
                ],
                "precision": "high",
                "problem.severity": "warning"
              }
            },
            {
              "id": "STR008",
              "name": "legacy-language-code",
              "shortDescription": {
                "text": "Язык обозначен кодом другой системы."
              },
              "fullDescription": {
                "text": "Язык обозначен кодом другой системы. В eLIBRARY, OJS и библиотечных каталогах свои коды (RUS, ru_RU, rus, KKZ); программа, знающая только ISO 639-1, примет текст за текст на неизвестном языке."
              },
              "help": {
                "text": "Язык обозначен кодом другой системы.\n\nПочему это важно: В eLIBRARY, OJS и библиотечных каталогах свои коды (RUS, ru_RU, rus, KKZ); программа, знающая только ISO 639-1, примет текст за текст на неизвестном языке.\n\nЧто делать:\n\n- Напишите «…».\n\nНа чём основано:\n\n- article.yaml, format 1: ISO 639-1\n- РИНЦ, описание XML-формата Articulus (RINC-doc): RUS, ENG, KKZ\n- OJS: MergeLocalesMigration, 3.4 https://github.com/pkp/pkp-lib\n\nhttps://metalint.readthedocs.io/ru/rules/STR008/",
                "markdown": "Язык обозначен кодом другой системы.\n\n**Почему это важно:** В eLIBRARY, OJS и библиотечных каталогах свои коды \\(RUS, ru\\_RU, rus, KKZ\\); программа, знающая только ISO 639-1, примет текст за текст на неизвестном языке.\n\n**Что делать:**\n\n- Напишите «…».\n\n**На чём основано:**\n\n- article.yaml, format 1: ISO 639-1\n- РИНЦ, описание XML-формата Articulus (RINC-doc): RUS, ENG, KKZ\n- OJS: MergeLocalesMigration, 3.4 https://github.com/pkp/pkp-lib\n\nhttps://metalint.readthedocs.io/ru/rules/STR008/"
              },
              "helpUri": "https://metalint.readthedocs.io/ru/rules/STR008/",
              "defaultConfiguration": {
                "level": "note"
              },
              "properties": {
                "tags": [
                  "STR"
                ],
                "precision": "high",
                "problem.severity": "recommendation"
              }
            },
            {
              "id": "TIT002",
              "name": "title-final-period",
              "shortDescription": {
                "text": "Название заканчивается точкой."
              },
              "fullDescription": {
                "text": "Название заканчивается точкой. Стили оформления и базы данных ставят после названия свой знак, и в ссылках появятся две точки."
              },
              "help": {
                "text": "Название заканчивается точкой.\n\nПочему это важно: Стили оформления и базы данных ставят после названия свой знак, и в ссылках появятся две точки.\n\nЧто делать:\n\n- Удалите.\n\nНа чём основано:\n\n- А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора\n\nhttps://metalint.readthedocs.io/ru/rules/TIT002/",
                "markdown": "Название заканчивается точкой.\n\n**Почему это важно:** Стили оформления и базы данных ставят после названия свой знак, и в ссылках появятся две точки.\n\n**Что делать:**\n\n- Удалите.\n\n**На чём основано:**\n\n- А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора\n\nhttps://metalint.readthedocs.io/ru/rules/TIT002/"
              },
              "helpUri": "https://metalint.readthedocs.io/ru/rules/TIT002/",
              "defaultConfiguration": {
                "level": "warning"
              },
              "properties": {
                "tags": [
                  "TIT"
                ],
                "precision": "high",
                "problem.severity": "warning"
              }
            }
          ]
        }
      },
      "language": "ru",
      "columnKind": "unicodeCodePoints",
      "newlineSequences": [
        "\r\n",
        "\r",
        "\n"
      ],
      "invocations": [
        {
          "executionSuccessful": false,
          "toolExecutionNotifications": [
            {
              "descriptor": {
                "id": "missing"
              },
              "level": "error",
              "message": {
                "text": "nowhere.yaml: нет такого файла или папки. Проверьте путь."
              }
            }
          ]
        }
      ],
      "results": [
        {
          "ruleId": "STR001",
          "ruleIndex": 1,
          "level": "error",
          "message": {
            "text": "Кавычка, которая открывается здесь, нигде не закрыта. Закройте её; кавычку внутри текста пишите как \\\" или ставьте «ёлочки»."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "broken%3A%20a%2C%20b.yaml"
                },
                "region": {
                  "startLine": 1,
                  "startColumn": 8,
                  "endLine": 1,
                  "endColumn": 9,
                  "snippet": {
                    "text": "\""
                  }
                }
              }
            }
          ],
          "partialFingerprints": {
            "metalint/v1": "2469e9336d00e103770060e2779bac61"
          }
        },
        {
          "ruleId": "CHR001",
          "ruleIndex": 0,
          "level": "error",
          "message": {
            "text": "В слове «аsthma» смешаны кириллица и латиница; должно быть «asthma». Наберите слово заново буквами одного алфавита."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "%D0%B2%D1%8B%D0%BF%D1%83%D1%81%D0%BA%203/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D1%8F%20100%25.yaml"
                },
                "region": {
                  "startLine": 2,
                  "startColumn": 20,
                  "endLine": 2,
                  "endColumn": 26,
                  "snippet": {
                    "text": "аsthma"
                  }
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "/title/en"
                }
              ]
            }
          ],
          "partialFingerprints": {
            "metalint/v1": "8e3a840de152f72d246e20ded457ad8a"
          },
          "fixes": [
            {
              "description": {
                "text": "Написать «asthma» буквами одного алфавита"
              },
              "artifactChanges": [
                {
                  "artifactLocation": {
                    "uri": "%D0%B2%D1%8B%D0%BF%D1%83%D1%81%D0%BA%203/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D1%8F%20100%25.yaml"
                  },
                  "replacements": [
                    {
                      "deletedRegion": {
                        "startLine": 2,
                        "startColumn": 20,
                        "endLine": 2,
                        "endColumn": 26
                      },
                      "insertedContent": {
                        "text": "asthma"
                      }
                    }
                  ]
                }
              ]
            }
          ]
        },
        {
          "ruleId": "TIT002",
          "ruleIndex": 4,
          "level": "warning",
          "message": {
            "text": "В конце названия стоит точка. Удалите."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "%D0%B2%D1%8B%D0%BF%D1%83%D1%81%D0%BA%203/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D1%8F%20100%25.yaml"
                },
                "region": {
                  "startLine": 2,
                  "startColumn": 26,
                  "endLine": 2,
                  "endColumn": 27,
                  "snippet": {
                    "text": "."
                  }
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "/title/en"
                }
              ]
            }
          ],
          "partialFingerprints": {
            "metalint/v1": "f27598b771110bf4299a57b8c6f23813"
          },
          "fixes": [
            {
              "description": {
                "text": "Удалить точку"
              },
              "artifactChanges": [
                {
                  "artifactLocation": {
                    "uri": "%D0%B2%D1%8B%D0%BF%D1%83%D1%81%D0%BA%203/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D1%8F%20100%25.yaml"
                  },
                  "replacements": [
                    {
                      "deletedRegion": {
                        "startLine": 2,
                        "startColumn": 26,
                        "endLine": 2,
                        "endColumn": 27
                      },
                      "insertedContent": {
                        "text": ""
                      }
                    }
                  ]
                }
              ]
            }
          ],
          "suppressions": [
            {
              "kind": "inSource"
            }
          ]
        },
        {
          "ruleId": "TIT002",
          "ruleIndex": 4,
          "level": "warning",
          "message": {
            "text": "В конце названия стоит точка. Удалите."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "%D0%B2%D1%8B%D0%BF%D1%83%D1%81%D0%BA%203/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D1%8F%20100%25.yaml"
                },
                "region": {
                  "startLine": 3,
                  "startColumn": 20,
                  "endLine": 3,
                  "endColumn": 21,
                  "snippet": {
                    "text": "."
                  }
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "/title/ru"
                }
              ]
            }
          ],
          "partialFingerprints": {
            "metalint/v1": "2004caae151d688777d8a3df1f3e5039"
          },
          "fixes": [
            {
              "description": {
                "text": "Удалить точку"
              },
              "artifactChanges": [
                {
                  "artifactLocation": {
                    "uri": "%D0%B2%D1%8B%D0%BF%D1%83%D1%81%D0%BA%203/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D1%8F%20100%25.yaml"
                  },
                  "replacements": [
                    {
                      "deletedRegion": {
                        "startLine": 3,
                        "startColumn": 20,
                        "endLine": 3,
                        "endColumn": 21
                      },
                      "insertedContent": {
                        "text": ""
                      }
                    }
                  ]
                }
              ]
            }
          ]
        },
        {
          "ruleId": "STR004",
          "ruleIndex": 2,
          "level": "warning",
          "message": {
            "text": "Поля «autors» нет; возможно, имелось в виду «authors»? Исправьте ключ."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "%D0%B2%D1%8B%D0%BF%D1%83%D1%81%D0%BA%203/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D1%8F%20100%25.yaml"
                },
                "region": {
                  "startLine": 4,
                  "startColumn": 1,
                  "endLine": 4,
                  "endColumn": 7,
                  "snippet": {
                    "text": "autors"
                  }
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "/autors"
                }
              ]
            }
          ],
          "partialFingerprints": {
            "metalint/v1": "67ab6f809017d3a204fde70c9be978a9"
          },
          "fixes": [
            {
              "description": {
                "text": "Написать «authors»"
              },
              "artifactChanges": [
                {
                  "artifactLocation": {
                    "uri": "%D0%B2%D1%8B%D0%BF%D1%83%D1%81%D0%BA%203/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D1%8F%20100%25.yaml"
                  },
                  "replacements": [
                    {
                      "deletedRegion": {
                        "startLine": 4,
                        "startColumn": 1,
                        "endLine": 4,
                        "endColumn": 7
                      },
                      "insertedContent": {
                        "text": "authors"
                      }
                    }
                  ]
                }
              ]
            }
          ]
        },
        {
          "ruleId": "CHR001",
          "ruleIndex": 0,
          "level": "error",
          "message": {
            "text": "В слове «TREАTMENT» смешаны кириллица и латиница; должно быть «TREATMENT». Наберите слово заново буквами одного алфавита."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "%D0%B2%D1%8B%D0%BF%D1%83%D1%81%D0%BA%203/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D1%8F%20100%25.yaml"
                },
                "region": {
                  "startLine": 5,
                  "startColumn": 25,
                  "endLine": 5,
                  "endColumn": 34,
                  "snippet": {
                    "text": "TREАTMENT"
                  }
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "/keywords/en/1"
                }
              ]
            }
          ],
          "partialFingerprints": {
            "metalint/v1": "09d779fbf5111d736fcadf4a2191d567"
          },
          "fixes": [
            {
              "description": {
                "text": "Написать «TREATMENT» буквами одного алфавита"
              },
              "artifactChanges": [
                {
                  "artifactLocation": {
                    "uri": "%D0%B2%D1%8B%D0%BF%D1%83%D1%81%D0%BA%203/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D1%8F%20100%25.yaml"
                  },
                  "replacements": [
                    {
                      "deletedRegion": {
                        "startLine": 5,
                        "startColumn": 25,
                        "endLine": 5,
                        "endColumn": 34
                      },
                      "insertedContent": {
                        "text": "TREATMENT"
                      }
                    }
                  ]
                }
              ]
            }
          ]
        },
        {
          "ruleId": "STR008",
          "ruleIndex": 3,
          "level": "note",
          "message": {
            "text": "Код языка записан как «RU», а в этом формате нужен «ru». Напишите «ru»."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "%D0%B2%D1%8B%D0%BF%D1%83%D1%81%D0%BA%203/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D1%8F%20100%25.yaml"
                },
                "region": {
                  "startLine": 6,
                  "startColumn": 42,
                  "endLine": 6,
                  "endColumn": 44,
                  "snippet": {
                    "text": "RU"
                  }
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "/abstract/ru"
                }
              ]
            }
          ],
          "partialFingerprints": {
            "metalint/v1": "10d2e003d7c91f247467e7fb1c7dda2e"
          },
          "fixes": [
            {
              "description": {
                "text": "Написать «ru»"
              },
              "artifactChanges": [
                {
                  "artifactLocation": {
                    "uri": "%D0%B2%D1%8B%D0%BF%D1%83%D1%81%D0%BA%203/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D1%8F%20100%25.yaml"
                  },
                  "replacements": [
                    {
                      "deletedRegion": {
                        "startLine": 6,
                        "startColumn": 42,
                        "endLine": 6,
                        "endColumn": 44
                      },
                      "insertedContent": {
                        "text": "ru"
                      }
                    }
                  ]
                }
              ]
            }
          ]
        }
      ]
    }
  ]
}
