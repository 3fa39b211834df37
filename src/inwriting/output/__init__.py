"""The output floor: a document goes in as blocks, a file comes out as bytes."""
