"""Puts a binder together: exhibits become pages, pages are joined, stamped, linked, and the finished file is read again."""
