"""Keep what readers write: conversations, opinions, drafts, documents, corrections."""
