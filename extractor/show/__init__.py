"""An extraction to look at: the release's text with every find marked, as one page or in a notebook."""
