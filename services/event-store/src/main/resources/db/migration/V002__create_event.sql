-- The history: one row for each fact, in the one order in which facts were committed.
-- position is given by the appender from the head row, so number order = commit order, without gaps.
create table ledger.event (
  position       bigint      not null,
  body           text        not null,
  body_position  bigint      not null,
  aggregate_type text        not null,
  aggregate_id   text        not null,
  sequence       bigint      not null,
  event_id       uuid        not null,
  wire_name      text        not null,
  effective_on   date        not null,
  recorded_at    timestamptz not null,
  payload        bytea       not null,
  metadata       bytea       not null,
  salt           bytea       not null,
  entry          bytea       not null,
  leaf           bytea       not null,
  constraint event_position primary key (position),
  constraint event_expected_sequence unique (aggregate_id, sequence),
  constraint event_body_position unique (body, body_position)
);
alter table ledger.event owner to ledger_owner;

comment on table ledger.event is 'the history; append-only';
comment on column ledger.event.body is 'ODS code of the publishing NHS body';
comment on column ledger.event.payload is 'the JSON of the event, the very bytes that were hashed';
comment on column ledger.event.metadata is 'who, in what role, for whom, by which command; likewise';
comment on column ledger.event.salt is '32 random bytes inside the commitments to payload and metadata';
comment on column ledger.event.entry is 'the one byte form of the row';
comment on column ledger.event.leaf is 'SHA-256(0x00 then entry)';
