"""The words of the product as frozen values, passed between all stages."""
