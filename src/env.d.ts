declare namespace App {
  interface Locals {
    /** The sources of the chapter being rendered, in order: a reference's number is its place here. */
    bronnen?: readonly string[]
  }
}
