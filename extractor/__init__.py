"""Press releases in, tables out."""
