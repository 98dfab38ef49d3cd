package dev.lockstep.contracts.practice;

final class ClientContractTest extends PracticeClientContract {}
