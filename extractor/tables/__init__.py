"""Extraction → rows → frames and files, all after one schema."""
