"Packaging metadata, read from settings.ini (the one place nbdev keeps it)."
import shlex
from configparser import ConfigParser
from pathlib import Path
from setuptools import setup, find_packages

here = Path(__file__).parent
cp = ConfigParser(delimiters=["="]); cp.read(here/"settings.ini", encoding="utf-8"); c = cp["DEFAULT"]
words = lambda k: shlex.split(c.get(k, ""))
readme = here/"README.md"
lib = c["lib_name"]
setup(name=lib, version=c["version"], description=c["description"], keywords=c["keywords"].split(),
      author=c["author"], author_email=c["author_email"], license="Apache-2.0", license_files=["LICENSE"], url=c["git_url"],
      classifiers=["Programming Language :: Python :: 3"], python_requires=f">={c['min_python']}",
      packages=find_packages(include=[lib, lib + ".*"], exclude=[lib + ".models.weights*"]),
      package_data={lib: ["models/weights/**", "words.txt"]}, include_package_data=False, zip_safe=False,
      install_requires=words("requirements"), extras_require={"dev": words("dev_requirements"), "redact": words("redact_requirements"), "dense": words("dense_requirements"), "parquet": words("parquet_requirements"), "race": words("race_requirements")},
      long_description=readme.read_text(encoding="utf-8") if readme.exists() else c["description"],
      long_description_content_type="text/markdown",
      entry_points={"console_scripts": words("console_scripts"), "nbdev": [f"{lib}={lib}._modidx:d"]})
