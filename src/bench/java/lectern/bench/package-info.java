/// Benchmarks. They print figures; whether those are good is for the reader to say. Run by the Maven profile
/// `bench`, never by the tests.
@NullMarked
package lectern.bench;

import org.jspecify.annotations.NullMarked;
