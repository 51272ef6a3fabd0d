-- The history is append-only for everyone, the owner and the superuser among them. ALWAYS: also for a session that
-- says it is a replica.
create function ledger.refuse_change() returns trigger
  language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'the history is append-only: % of %.% is refused', tg_op, tg_table_schema, tg_table_name
    using errcode = 'insufficient_privilege',
          hint = 'record a correction as a new event';
end
$$;
alter function ledger.refuse_change() owner to ledger_owner;

create trigger event_is_never_changed before update or delete on ledger.event
  for each row execute function ledger.refuse_change();
create trigger event_is_never_emptied before truncate on ledger.event
  for each statement execute function ledger.refuse_change();
alter table ledger.event enable always trigger event_is_never_changed;
alter table ledger.event enable always trigger event_is_never_emptied;

create trigger command_log_is_never_changed before update or delete on ledger.command_log
  for each row execute function ledger.refuse_change();
create trigger command_log_is_never_emptied before truncate on ledger.command_log
  for each statement execute function ledger.refuse_change();
alter table ledger.command_log enable always trigger command_log_is_never_changed;
alter table ledger.command_log enable always trigger command_log_is_never_emptied;
