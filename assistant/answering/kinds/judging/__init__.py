"""What a statement must have to answer: all kinds of question judge by it."""
