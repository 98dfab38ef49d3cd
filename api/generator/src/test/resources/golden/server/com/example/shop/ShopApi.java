package com.example.shop;

import com.example.shop.api.FilesApi;
import com.example.shop.api.FilesStub;
import com.example.shop.api.OrdersApi;
import com.example.shop.api.OrdersStub;
import com.example.shop.resource.FilesResource;
import com.example.shop.resource.OrdersResource;
import dev.lockstep.server.Api;
import dev.lockstep.server.http.Endpoint;
import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.stub.Examples;
import java.util.ArrayList;
import java.util.List;

/** Shop: the document's operations, tied to their handlers. */
public final class ShopApi implements Api {
  private final OrdersApi orders;
  private final FilesApi files;

  private ShopApi(Builder builder) {
    this.orders = builder.orders;
    this.files = builder.files;
  }

  /** Starts to tie handlers to tags. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts to tie handlers to tags; those that are left out answer with examples. */
  public static Builder stubBuilder() {
    return new Builder()
        .orders(new OrdersStub())
        .files(new FilesStub());
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
    all.addAll(OrdersResource.operations());
    all.addAll(FilesResource.operations());
    return all;
  }

  @Override
  public List<Object> resources(Endpoint endpoint) {
    return List.of(
        new OrdersResource(endpoint, this.orders),
        new FilesResource(endpoint, this.files));
  }

  /** Ties handlers to tags; none may be left out. */
  public static final class Builder {
    private OrdersApi orders;
    private FilesApi files;

    private Builder() {}

    /** The handler of the tag. */
    public Builder orders(OrdersApi orders) {
      this.orders = orders;
      return this;
    }

    /** The handler of the tag. */
    public Builder files(FilesApi files) {
      this.files = files;
      return this;
    }

    /**
     * The API.
     *
     * @throws IllegalStateException if a tag has no handler; the message names all of them
     */
    public ShopApi build() {
      List<String> missing = new ArrayList<>();
      if (this.orders == null) {
        missing.add("orders");
      }
      if (this.files == null) {
        missing.add("files");
      }
      if (!missing.isEmpty()) {
        throw new IllegalStateException("These tags have no handler: " + missing);
      }
      return new ShopApi(this);
    }
  }
}
