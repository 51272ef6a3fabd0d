-- Where the history ends. Moving this row is what puts writers in line: it is moved only from where the writer
-- left it, in the statement that inserts the events. epoch is raised by a writer that lost its connection, so that
-- a statement still under way on the lost one can no longer succeed.
create table ledger.head (
  id          smallint    not null primary key check (id = 1),
  last        bigint      not null,
  recorded_at timestamptz not null,
  epoch       bigint      not null
) with (fillfactor = 10);
insert into ledger.head (id, last, recorded_at, epoch) values (1, 0, '-infinity', 0);
alter table ledger.head owner to ledger_owner;
