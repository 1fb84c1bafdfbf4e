"""A file becomes a document: pages of blocks with both texts, then passages of statements."""
