"""Values of any shape: how they are read, what is put into the terms of JSON Resume first, what is no résumé."""
