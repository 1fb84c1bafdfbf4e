"""Write the answer: its citations, its opening sentence, and the formats others rely on."""
