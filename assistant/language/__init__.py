"""Swedish and English words: folding, stems, compounds, and the glossary."""
