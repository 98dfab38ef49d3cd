package com.example.shop;

import com.example.shop.api.DefaultApi;
import com.example.shop.api.DefaultStub;
import com.example.shop.resource.DefaultResource;
import dev.lockstep.server.Api;
import dev.lockstep.server.http.Endpoint;
import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.stub.Examples;
import java.util.ArrayList;
import java.util.List;

/** Views: the document's operations, tied to their handlers. */
public final class ShopApi implements Api {
  private final DefaultApi default_;

  private ShopApi(Builder builder) {
    this.default_ = builder.default_;
  }

  /** Starts to tie handlers to tags. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts to tie handlers to tags; those that are left out answer with examples. */
  public static Builder stubBuilder() {
    return new Builder()
        .default_(new DefaultStub());
  }

  /** The API without any handler: everything is answered with examples. */
  public static ShopApi stub() {
    return stubBuilder().build();
  }

  @Override
  public String name() {
    return "Shop";
  }

  @Override
  public Examples examples() {
    return Examples.of(ShopApi.class, "stub.json");
  }

  @Override
  public List<Operation> operations() {
    List<Operation> all = new ArrayList<>();
    all.addAll(DefaultResource.operations());
    return all;
  }

  @Override
  public List<Object> resources(Endpoint endpoint) {
    return List.of(
        new DefaultResource(endpoint, this.default_));
  }

  /** Ties handlers to tags; none may be left out. */
  public static final class Builder {
    private DefaultApi default_;

    private Builder() {}

    /** The handler of the tag. */
    public Builder default_(DefaultApi default_) {
      this.default_ = default_;
      return this;
    }

    /**
     * The API.
     *
     * @throws IllegalStateException if a tag has no handler; the message names all of them
     */
    public ShopApi build() {
      List<String> missing = new ArrayList<>();
      if (this.default_ == null) {
        missing.add("default");
      }
      if (!missing.isEmpty()) {
        throw new IllegalStateException("These tags have no handler: " + missing);
      }
      return new ShopApi(this);
    }
  }
}
