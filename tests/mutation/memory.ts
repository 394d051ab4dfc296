/**
 * The analysis remembers what it made of an object (WeakMaps); one mistake must not find what another one left there.
 * Every WeakMap made after `forgetful()` is empty again after `forget()`.
 */
let age = 0;

class Forgetful<K extends WeakKey, V> extends WeakMap<K, V> {
  #age = age;
  #inner = new Kept<K, V>();

  #now(): WeakMap<K, V> {
    if (this.#age !== age) {
      this.#age = age;
      this.#inner = new Kept();
    }
    return this.#inner;
  }

  override get(key: K): V | undefined {
    return this.#now().get(key);
  }
  override has(key: K): boolean {
    return this.#now().has(key);
  }
  override set(key: K, value: V): this {
    this.#now().set(key, value);
    return this;
  }
  override delete(key: K): boolean {
    return this.#now().delete(key);
  }
}

const Kept = WeakMap;

export function forgetful(): void {
  globalThis.WeakMap = Forgetful;
}

export function forget(): void {
  age += 1;
}
