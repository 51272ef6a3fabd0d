-- Who may do what. Roles belong to the whole server, so they may be there already.
-- ledger_owner owns the history and nobody logs in as it; ledger_app writes facts and keeps the projections;
-- the others only read.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['ledger_owner', 'ledger_projector', 'ledger_app', 'ledger_reader', 'ledger_sealer',
                                'ledger_auditor', 'ledger_backup']
  loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I nologin', wanted);
      exception when duplicate_object or unique_violation then
        null; -- another database of this server was faster
      end;
    end if;
  end loop;
  if not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant ledger_owner, ledger_projector, ledger_app to %I', current_user);
  end if;
end
$$;

grant ledger_projector to ledger_app;
alter schema ledger owner to ledger_owner;
grant usage on schema ledger to ledger_app, ledger_reader, ledger_sealer, ledger_auditor, ledger_backup;
