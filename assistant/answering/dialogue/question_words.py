"""The words that questions open with, in Swedish and English."""

# "När" and "var" are left to those who ask: they also open "när det gäller" and "var det så".
QUESTION_WORDS = (
    r"vad|vem|vems|vilk\w+|hur|varför|varfor|vart|varifrån"
    r"|what|whom?|whose|which|how|why|when|where"
)
