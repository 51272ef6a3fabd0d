-- Every command that recorded something, with its answer: the same id never counts twice.
create table ledger.command_log (
  body           text        not null,
  command_id     uuid        not null,
  request_sha256 bytea       not null,
  outcome        text        not null default 'RECORDED',
  first_position bigint      not null,
  last_position  bigint      not null,
  recorded_at    timestamptz not null,
  constraint command_log_command primary key (body, command_id)
);
alter table ledger.command_log owner to ledger_owner;
