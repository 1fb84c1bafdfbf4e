"""What stands around every page.

The script lies here, because Streamlit reads a `pages` folder beside its script in its own way.
"""
