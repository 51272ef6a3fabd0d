-- The login of the program: it may make the roles and the schema of its own database and then works as ledger_app,
-- which adds facts and changes none. It is no superuser: what the schema forbids, it cannot do.
create role ledger login createrole password :'password';
create database ledger owner ledger;
revoke all on database ledger from public;
