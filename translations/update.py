#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Brings the translations in line with the sources, or checks that they are.

update.py LUPDATE            writes translations/*.ts
update.py LUPDATE --check    changes nothing; fails if a message is missing, unfinished or obsolete
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCES = [str(ROOT / folder) for folder in ("lib", "ui", "app/wsworkbench")]
# English needs its plural forms only: the source is the translation.
LANGUAGES = {"zh_CN": [], "ru": [], "en": ["-pluralonly"]}


def file_of(folder, language):
    return folder / f"wsworkbench_{language}.ts"


def update(lupdate, folder):
    for language, options in LANGUAGES.items():
        command = [lupdate, "-silent", "-locations", "none", "-no-obsolete",
                   "-I", str(ROOT), "-I", str(ROOT / "lib"), "-source-language", "en",
                   "-target-language", language, *options, *SOURCES, "-ts", str(file_of(folder, language))]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def messages(path):
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment"))
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            texts = forms if forms else [translation.text or ""]
            found[key] = (translation.get("type"), texts)
    return found


def problems(language, recorded, current):
    for key in current.keys() - recorded.keys():
        yield f"missing: {key}"
    for key in recorded.keys() - current.keys():
        yield f"obsolete: {key}"
    for key in current.keys() & recorded.keys():
        state, texts = recorded[key]
        if state is not None or any(not text.strip() for text in texts):
            yield f"{state or 'empty'}: {key}"
        for text in texts:
            for place in ("%1", "%2", "%3"):
                if place in key[1] and place not in text and "%n" not in key[1]:
                    yield f"without {place}: {key}"


def check(lupdate):
    failed = False
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        for language in LANGUAGES:
            shutil.copy(file_of(ROOT / "translations", language), folder)
        update(lupdate, folder)
        for language in LANGUAGES:
            recorded = messages(file_of(ROOT / "translations", language))
            current = messages(file_of(folder, language))
            if not current:
                print(f"{language}: lupdate found no messages")
                failed = True
            for problem in sorted(problems(language, recorded, current)):
                print(f"{language}: {problem}")
                failed = True
            print(f"{language}: {len(current)} messages")
    return 1 if failed else 0


if __name__ == "__main__":
    if "--check" in sys.argv:
        sys.exit(check(sys.argv[1]))
    update(sys.argv[1], ROOT / "translations")
