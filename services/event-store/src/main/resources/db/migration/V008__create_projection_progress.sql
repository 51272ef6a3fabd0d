-- How far each projection has read, in the transaction of its rows: an event counts exactly once.
create table projection.progress (
  table_name text   not null primary key,
  version    int    not null,
  position   bigint not null
);
alter table projection.progress owner to ledger_projector;
grant select, insert, update, delete on projection.progress to ledger_app;
grant select on projection.progress to ledger_reader, ledger_auditor, ledger_backup;
