/** Where to go on from an address that names no role. */
export const allRoles = {
  label: "All roles",
  href: "/roles",
  says: "The list of all roles names the titles this board knows.",
};
