-- Run once by a database administrator: the roles. Passwords are set by the installer, never here.
-- sunlight_owner migrates and serves no request; sunlight_app is the pool's login and may do nothing
-- until a transaction has taken one of the scope roles.
create role sunlight_owner login;
create role sunlight_app login noinherit;
create role scope_tenant nologin;
create role scope_subtree nologin;
create role scope_public nologin;
create role scope_platform nologin;
create role scope_worker nologin;
grant scope_tenant, scope_subtree, scope_public, scope_platform, scope_worker to sunlight_app;
