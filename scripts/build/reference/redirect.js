// Leads from an address with the name of an operation or a tag, such as #operation/getProfile, to
// that of its section, before Redoc reads it: Redoc 3.0.1 knows those only when it has drawn all
// sections, and says until then that there is no such page.
{
  const OPERATIONS = {}; /* addresses */

  function redirect() {
    const [, kind, name] = /^#(operation|tag)\/(.+)$/.exec(location.hash) ?? [];
    const address = kind === "tag" ? `#/${name.toLowerCase()}` : OPERATIONS[name];
    if (address) history.replaceState(history.state, "", address);
  }

  redirect();
  addEventListener("popstate", redirect);
}
