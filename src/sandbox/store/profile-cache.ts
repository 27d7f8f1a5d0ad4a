import type { StoredProfile } from "../core/state.ts";

/** When the cache has this many profiles, it starts again from none. */
const MAX_PROFILES = 1000;

/** Profiles that were read or saved recently, so that they need not be queried and parsed again. */
export class ProfileCache {
  readonly #profiles = new Map<string, StoredProfile>();
  readonly #byCustomer = new Map<string, StoredProfile>();

  find(profileId: string): StoredProfile | undefined {
    return this.#profiles.get(profileId);
  }

  findByCustomer(customerUserId: string): StoredProfile | undefined {
    return this.#byCustomer.get(customerUserId);
  }

  set(profile: StoredProfile): void {
    this.delete(profile.profile_id);
    if (this.#profiles.size >= MAX_PROFILES) this.clear();
    this.#profiles.set(profile.profile_id, profile);
    if (profile.customer_user_id !== null) this.#byCustomer.set(profile.customer_user_id, profile);
  }

  delete(profileId: string): void {
    const profile = this.#profiles.get(profileId);
    this.#profiles.delete(profileId);
    if (profile?.customer_user_id != null) this.#byCustomer.delete(profile.customer_user_id);
  }

  clear(): void {
    this.#profiles.clear();
    this.#byCustomer.clear();
  }
}
