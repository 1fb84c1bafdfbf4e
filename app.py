"""Streamlit entry: `belagt serve`, or `streamlit run app.py` in a workspace."""

import streamlit as st

from assistant.environment import quiet_libraries
from assistant.web.serving.server import SCRIPT, application_parts

quiet_libraries()
app = st.App(SCRIPT, **application_parts())
