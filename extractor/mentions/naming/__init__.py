"""What organisations and people share: the words of a passage, clitics, recognised names, votes, occurrences."""
