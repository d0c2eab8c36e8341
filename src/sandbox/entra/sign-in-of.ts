import type { Application, SignIn } from "../world/entities.ts";

/** Whom a world's application signs in where the world file names nobody. */
const SOMEBODY: SignIn = {
  name: "Admin Agent",
  userPrincipalName: "admin.agent@partner.example",
  withSecondFactor: true,
  roles: ["AdminAgents"],
};

export function signInOf({ signIn }: Pick<Application, "signIn">): SignIn {
  return signIn ?? SOMEBODY;
}
