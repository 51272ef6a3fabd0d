-- The application adds facts and moves the head; it changes no fact. Readers read. Nothing for the public role.
revoke all on all tables in schema ledger from public;
grant select, insert on ledger.event, ledger.command_log to ledger_app;
grant select, update (last, recorded_at, epoch) on ledger.head to ledger_app;
grant select on ledger.event, ledger.head to ledger_reader, ledger_sealer, ledger_auditor;
grant select on ledger.command_log to ledger_auditor;
grant select on all tables in schema ledger to ledger_backup;
