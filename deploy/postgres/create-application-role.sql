-- The role that serves and works. It does not own the tables, so it cannot change the audit. Practice password.
create role mandat_application login password 'practice-only-application';
