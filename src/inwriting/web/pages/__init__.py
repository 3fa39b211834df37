"""The pages: one small module for each thing a person can do. Each has `urlpatterns`; some have FLOWS."""
