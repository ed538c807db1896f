// Who and what there is in the Playground.

/** Sam is an agent of the sample desk: the object id is the one that its desk.toml lists. */
const OBJECT_IDS = {
  Sam: "24d1f7e1-25c2-512e-b830-3e5dbeaf12ae",
  Anna: "33333333-3333-4333-8333-333333333331",
  Erik: "33333333-3333-4333-8333-333333333332",
  Aino: "33333333-3333-4333-8333-333333333333",
  Kari: "33333333-3333-4333-8333-333333333334",
  Gina: "33333333-3333-4333-8333-333333333335",
};

export const LOTSEN = { id: "28:lotsen", name: "Lotsen" };
export const TENANT = "22222222-2222-4222-8222-222222222222";
export const TEAM = "19:parish@thread.tacv2";
export const SUPPORT = "19:support@thread.tacv2";

export function account(name) {
  return { id: `29:${name.toLowerCase()}`, name, aadObjectId: OBJECT_IDS[name] };
}

/** The Playground's settings, for somebody who sits at the client. It wants at least five others. */
export function settings(me) {
  return {
    version: "0.1.1",
    tenantId: TENANT,
    bot: LOTSEN,
    currentUser: person(me),
    users: Object.keys(OBJECT_IDS).filter((name) => name !== me).map(person),
    personalChat: { id: "a:private" },
    groupChat: { id: "19:group@thread.v2", name: "Web group" },
    team: {
      id: TEAM,
      name: "Parish",
      aadGroupId: "44444444-4444-4444-8444-444444444444",
      channels: [{ id: SUPPORT, name: "Support" }], // beside General, which every team has
    },
  };
}

function person(name) {
  const email = `${name.toLowerCase()}@example.org`;
  return { ...account(name), givenName: name, surname: "Sample", email, userPrincipleName: email };
}
