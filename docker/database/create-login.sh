#!/bin/sh
# Run once by the PostgreSQL image when its volume is empty.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$LEDGER_DATABASE_PASSWORD" -U postgres -d postgres -f /ledger/login.sql
