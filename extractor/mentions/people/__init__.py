"""Reading in, people out: the recogniser's persons with the titles and organisations beside them."""

from extractor.mentions.people.find import find_people

__all__ = ["find_people"]
