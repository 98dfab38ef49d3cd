package dev.lockstep.client.call;

import java.util.function.Consumer;

/** What any call can do differently: a lambda such as {@code o -> o.timeout(limit)}. */
@FunctionalInterface
public interface CallOption extends Consumer<Params<?>> {}
