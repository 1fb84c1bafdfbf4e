"""Do long work while others go on asking."""
