"""What stands over and around blocks: titles, headings, sections, speakers."""
