"""The Excel workbook: what goes into it (`content`) and how it is written (`writer`)."""
